package vn.sontay.training.learning.kit;

/** What a sheet of a kit is, which says how it is printed. */
public enum ItemKind {

    /** Bộ hồ sơ: papers of a made-up person, in Markdown. */
    DOSSIER,
    /** Thẻ tin nhắn: a message as it stands, a card to cut out. */
    MESSAGE,
    /** Thẻ vai: who somebody plays, a card to cut out. */
    ROLE,
    /** Mẫu, phiếu: printed as it is filled in, and once more blank. */
    FORM,
    /** Trang in sẵn: what stands on a screen, for a hall without a network. */
    PAGE,
    /** Đáp án: for the trainer, printed last. */
    ANSWERS,
    /** Tệp PDF to check on a screen; on paper only the contents name it. */
    SIGNED;

    boolean isCard() {
        return this == MESSAGE || this == ROLE;
    }
}
