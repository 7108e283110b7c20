package dev.outloud.model;

/** Width and height of a picture in pixels, both positive. */
public record ImageSize(int width, int height) {}
