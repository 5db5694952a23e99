package planportal.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import planportal.render.Content;
import planportal.render.OutputFile;

/** Writes files into a folder and leaves alone those that are there with the same bytes. */
final class FileWriter {
    /** The system's copy of what is written at once stays with the thread. */
    private static final int AT_ONCE = 256 * 1024;

    private final Path folder;
    private final boolean fresh;
    private final Optional<Path> archive;

    /**
     * @param folder with all folders that the files need
     * @param fresh whether it holds no file yet
     * @param archive made of all other files, and so deleted before one of them changes: also a
     *     build that is stopped then leaves no archive of other files than there are
     */
    FileWriter(Path folder, boolean fresh, Optional<Path> archive) {
        this.folder = folder;
        this.fresh = fresh;
        this.archive = archive;
    }

    /**
     * What became of a file.
     *
     * @param bytes its size
     * @param changed whether it had to be written
     */
    record Outcome(long bytes, boolean changed) {}

    Outcome write(OutputFile file) throws IOException {
        Path path = folder.resolve(file.path());
        if (!fresh && holds(path, file.content())) {
            return new Outcome(Files.size(path), false);
        }
        beforeChange();
        try (FileChannel channel =
                fresh
                        ? FileChannel.open(path, WRITE, CREATE_NEW)
                        : FileChannel.open(path, WRITE, CREATE, TRUNCATE_EXISTING)) {
            ChannelStream out = new ChannelStream(channel);
            file.content().writeTo(out);
            return new Outcome(out.written, true);
        }
    }

    /** To be called before a file is changed or deleted. */
    void beforeChange() throws IOException {
        if (!fresh && archive.isPresent()) {
            Files.deleteIfExists(archive.get());
        }
    }

    private static boolean holds(Path path, Content content) throws IOException {
        try (InputStream there = Files.newInputStream(path)) {
            Comparison comparison = new Comparison(there);
            content.writeTo(comparison);
            return comparison.isSame();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Writes to a channel in portions. */
    private static final class ChannelStream extends OutputStream {
        private final FileChannel channel;
        private long written;

        ChannelStream(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = from; at < from + length; at += AT_ONCE) {
                ByteBuffer portion =
                        ByteBuffer.wrap(bytes, at, Math.min(AT_ONCE, from + length - at));
                while (portion.hasRemaining()) {
                    written += channel.write(portion);
                }
            }
        }
    }

    /** Compares what is written to it with what a file holds. */
    private static final class Comparison extends OutputStream {
        private final InputStream there;

        /** Files may be large: they are not read as a whole. */
        private byte[] portion = {};

        private boolean same = true;

        Comparison(InputStream there) {
            this.there = there;
        }

        @Override
        public void write(int b) throws IOException {
            same = same && there.read() == b;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!same) {
                return;
            }
            int size = Math.min(length, AT_ONCE);
            if (portion.length < size) {
                portion = new byte[size];
            }
            for (int at = from; same && at < from + length; at += size) {
                int end = Math.min(at + size, from + length);
                int read = there.readNBytes(portion, 0, end - at);
                same = Arrays.equals(portion, 0, read, bytes, at, end);
            }
        }

        boolean isSame() throws IOException {
            return same && there.read() < 0;
        }
    }
}
