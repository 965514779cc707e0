package vn.sontay.training.teaching.trainingclass;

/**
 * The order of a class list, by given name, then unit: as SQL over {@code enrolment e}, so that whoever lists people of a class
 * does it by one query and needn't know where names are kept.
 */
public final class ClassList {

    /** Joins what the order needs. */
    public static final String PEOPLE = " left join person listed on listed.id = e.person_id ";
    /** What the person can be called by. */
    public static final String PHONE = "listed.phone";
    /** To order by. */
    public static final String ORDER = " listed.sort_key, e.unit_name, e.id ";

    private ClassList() {
    }
}
