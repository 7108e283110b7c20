package dev.outloud.render.view;

/** Somebody credited beside the person of a page, and in how many posts. */
public record CompanionView(PersonView person, int posts) {}
