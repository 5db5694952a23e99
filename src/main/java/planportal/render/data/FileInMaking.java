package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import planportal.zip.Packed;
import planportal.zip.Packer;

/** Gathers a file's content and describes it. */
final class FileInMaking extends FilterOutputStream {
    private final Supplier<MadeFile> made;

    private FileInMaking(OutputStream out, Supplier<MadeFile> made) {
        super(out);
        this.made = made;
    }

    /** Packs the content as it comes, and sums it: for files that go into a package. */
    static FileInMaking packing(String path) {
        Packer packer = new Packer();
        SummedStream sum = new SummedStream(packer);
        return new FileInMaking(
                sum,
                () -> {
                    try (packer) {
                        return new MadeFile(sum.distribution(path), packer.finish());
                    }
                });
    }

    /** Keeps the content as it is; it is summed when somebody asks. */
    static FileInMaking keeping(String path) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return new FileInMaking(
                content,
                () -> {
                    byte[] bytes = content.toByteArray();
                    return new MadeFile(Distribution.of(path, bytes), Packed.asIs(bytes));
                });
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** The file with all that was written. */
    MadeFile finish() {
        return made.get();
    }
}
