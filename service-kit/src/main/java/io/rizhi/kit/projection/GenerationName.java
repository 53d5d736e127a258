package io.rizhi.kit.projection;

/** One set of collections of a projection; a rebuild fills the next one. */
record GenerationName(String projection, int number) {

    /** Before all names that belong to this generation. */
    String lane() {
        return projection + "/g" + number + "/";
    }
}
