package io.netplanner.model.json;

/**
 * Where a reader stands in a tree.
 *
 * @param pointer JSON pointer (RFC 6901)
 * @param subject the object a person would name, such as {@code Link A-B}; empty at the root
 */
record Place(String pointer, String subject) {

    static final Place ROOT = new Place("", "");

    Place child(String key) {
        return new Place(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), subject);
    }

    Place item(int index) {
        return new Place(pointer + "/" + index, subject);
    }

    Place about(String newSubject) {
        return new Place(pointer, newSubject);
    }

    /** "Link A-B: lengthKm", or what there is of it. */
    String label() {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        String field = key.isEmpty() ? "The document" : key;
        return subject.isEmpty() ? field : subject + ": " + field;
    }
}
