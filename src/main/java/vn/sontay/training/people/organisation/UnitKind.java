package vn.sontay.training.people.organisation;

/** What sort of unit it is; in the content files in lower case with hyphens. */
public enum UnitKind {
    /** Tỉnh. */
    PROVINCE,
    /** Huyện; none exists after 30/06/2025. */
    DISTRICT,
    /** Phòng, ban, trung tâm of a district. */
    DISTRICT_OFFICE,
    /** Xã. */
    COMMUNE,
    /** Phòng, trung tâm of a commune. */
    COMMUNE_OFFICE,
    /** Thôn. */
    VILLAGE,
    /** Tổ công nghệ số cộng đồng. */
    TEAM
}
