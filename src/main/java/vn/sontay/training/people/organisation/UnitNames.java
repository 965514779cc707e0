package vn.sontay.training.people.organisation;

/**
 * How a unit is named wherever it is shown or printed (ORG-7): rooms, villages and teams with the unit they belong to, such
 * as "Phòng Văn hóa - Xã hội, Xã Sơn Tây", everything else by its own name. The one place for it, as SQL, so that a list
 * costs one query.
 */
public final class UnitNames {

    private static final String KNOWN_WITH_PARENT = "('DISTRICT_OFFICE', 'COMMUNE_OFFICE', 'VILLAGE', 'TEAM')";

    /** The label of the unit whose table alias is {@code u}; needs {@link #PARENTS} in the from clause. Null without unit. */
    public static final String LABEL = "case when u.kind in " + KNOWN_WITH_PARENT
            + " and up.id is not null then concat(u.name, ', ', up.name, case when up.kind in " + KNOWN_WITH_PARENT
            + " and ug.id is not null then concat(', ', ug.name) else '' end) else u.name end";

    /** Joins the two units above {@code u}. */
    public static final String PARENTS = " left join unit up on up.id = u.parent_id left join unit ug on ug.id = up.parent_id ";

    private UnitNames() {
    }
}
