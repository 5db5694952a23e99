package planportal.render.data;

import planportal.render.OutputFile;
import planportal.zip.Packed;

/**
 * A file that was made and described.
 *
 * @param packed its content, as it goes into a package
 */
record MadeFile(Distribution distribution, Packed packed) {

    OutputFile file() {
        return new OutputFile(distribution.path(), packed::unpackTo);
    }
}
