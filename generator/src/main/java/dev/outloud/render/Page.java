package dev.outloud.render;

import dev.outloud.model.Messages;
import dev.outloud.model.OutputPath;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A page to be made: where, by which template, of what. The values are made when the page is, so that pages can be made
 * in parallel and none is kept longer than needed.
 */
record Page(OutputPath path, String template, Messages messages, Supplier<Map<String, Object>> values) {}
