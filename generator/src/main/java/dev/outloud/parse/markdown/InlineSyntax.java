package dev.outloud.parse.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A piece of our own inline syntax as Flexmark wants it: it begins with a certain character, and either becomes a node
 * or is left to CommonMark.
 */
record InlineSyntax(String firstCharacter, BiFunction<BasedSequence, Integer, Optional<? extends Node>> reader)
        implements InlineParserExtensionFactory, InlineParserExtension {
    @Override
    public CharSequence getCharacters() {
        return firstCharacter;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return this;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        Optional<? extends Node> node = reader.apply(parser.getInput(), parser.getIndex());
        if (node.isEmpty()) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(node.get());
        parser.setIndex(parser.getIndex() + node.get().getChars().length());
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
