package dev.outloud.output;

/** How many files a build wrote, left alone and deleted. */
public record Written(int written, int unchanged, int deleted) {}
