package dev.outloud.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of the result: made by the build, or copied from the blog's folder. Immutable; the bytes are not to be changed. */
public sealed interface OutputFile {
    OutputPath path();

    /** The same file in a folder of the output. */
    OutputFile under(String folder);

    /** A file whose bytes the build made. Two are equal only if they share the array: nothing compares them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(OutputPath path, byte[] bytes) implements OutputFile {
        public static Made text(OutputPath path, String text) {
            return new Made(path, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public OutputFile under(String folder) {
            return new Made(path.under(folder), bytes);
        }
    }

    /** A picture whose name stands for its content: it is drawn only where there is none of that name yet. */
    record Drawn(OutputPath path, Drawing drawing) implements OutputFile {
        @Override
        public OutputFile under(String folder) {
            return new Drawn(path.under(folder), drawing);
        }
    }

    /** Draws a picture, the same at each call. Safe to share between threads. */
    interface Drawing {
        /**
         * The bytes of its file.
         *
         * @throws UndrawableException if this machine cannot draw
         */
        byte[] draw();
    }

    /** That this machine cannot draw, such as one without any fonts. */
    final class UndrawableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public UndrawableException(Throwable cause) {
            super(cause);
        }
    }

    /** A file taken as it is from {@code from}. */
    record Copied(OutputPath path, Path from) implements OutputFile {
        @Override
        public OutputFile under(String folder) {
            return new Copied(path.under(folder), from);
        }
    }
}
