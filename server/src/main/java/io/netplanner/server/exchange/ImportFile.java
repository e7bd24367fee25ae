package io.netplanner.server.exchange;

/**
 * A file as it was handed in.
 *
 * @param name file name without folders; shown in messages and used as the name of what it holds, never to tell formats
 * @param content at most what the caller's upload limit lets through; not copied
 * @param coordinates what is asked to be done to coordinates in it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportFile(String name, byte[] content, CoordinateRepair coordinates) {

    public ImportFile(String name, byte[] content) {
        this(name, content, CoordinateRepair.NONE);
    }

    /** The name without its extension. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public boolean startsWith(byte... prefix) {
        if (content.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (content[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
