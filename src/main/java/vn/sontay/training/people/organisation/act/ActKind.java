package vn.sontay.training.people.organisation.act;

/** What an act makes of a unit. */
public enum ActKind {

    /** Thành lập: a unit below this one. */
    CREATE,
    /** Đổi tên. */
    RENAME,
    /** Chuyển về trực thuộc đơn vị khác. */
    MOVE,
    /** Sáp nhập, alone or with others, into one that is there or is made. */
    MERGE,
    /** Chia, tách. */
    SPLIT,
    /** Giải thể. */
    END,
    /** Ghi trùng: no act, but a second record of another unit, entered by mistake. */
    DUPLICATE;

    /** @return whether the unit ends by it, unless it stays */
    boolean ends() {
        return this == MERGE || this == SPLIT || this == END || this == DUPLICATE;
    }
}
