package vn.banggiang.signatures;

/** How far a walk through a file's objects may go: a file can be made whose objects lead to each other endlessly often. */
final class Steps {

    private long left;

    /** @param most at least one */
    Steps(long most) {
        this.left = most;
    }

    /** Whether one more may be taken. */
    boolean take() {
        return left-- > 0;
    }

    /** Whether one more was wanted than may be taken: what was found until then is not all. */
    boolean ranOut() {
        return left < 0;
    }
}
