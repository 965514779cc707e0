package vn.sontay.training.outcome.document.act;

/** What a paper is worth (DOC-2). */
public enum DocumentState {

    /** Dự thảo. */
    DRAFT,
    /** Đã trình ký. */
    SUBMITTED,
    /** Đã ban hành. */
    ISSUED,
    /** Đã thu hồi. */
    WITHDRAWN,
    /** Đã được thay thế. */
    REPLACED,
    /** Dự thảo đã hủy. */
    CANCELLED;

    /** @return whether it still waits to be issued */
    public boolean isOpen() {
        return this == DRAFT || this == SUBMITTED;
    }

    /** @return whether it counts no more */
    public boolean isEnded() {
        return compareTo(ISSUED) > 0;
    }
}
