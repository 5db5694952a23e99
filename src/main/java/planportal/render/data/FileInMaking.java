package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.function.Supplier;
import planportal.zip.Packed;
import planportal.zip.Packer;

/** Gathers a file's content and describes it on the way. */
final class FileInMaking extends FilterOutputStream {
    private final String path;
    private final SummedStream sum;
    private final Supplier<Packed> content;

    private FileInMaking(String path, SummedStream sum, Supplier<Packed> content) {
        super(sum);
        this.path = path;
        this.sum = sum;
        this.content = content;
    }

    /** Packs the content as it comes: for files that go into a package. */
    static FileInMaking packing(String path) {
        Packer packer = new Packer();
        return new FileInMaking(
                path,
                new SummedStream(packer),
                () -> {
                    try (packer) {
                        return packer.finish();
                    }
                });
    }

    /** Keeps the content as it is. */
    static FileInMaking keeping(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return new FileInMaking(
                path, new SummedStream(bytes), () -> Packed.asIs(bytes.toByteArray()));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        sum.write(bytes, from, length);
    }

    /** The file with all that was written. */
    MadeFile finish() {
        return new MadeFile(sum.distribution(path), content.get());
    }
}
