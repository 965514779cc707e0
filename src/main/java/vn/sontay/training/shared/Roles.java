package vn.sontay.training.shared;

/** The roles a person may have; a person may have several. Names as the container's declarations use them. */
public final class Roles {

    /** Học viên: takes lessons and quizzes of the classes they are enrolled in. */
    public static final String TRAINEE = "TRAINEE";
    /** Giảng viên: takes the roll and follows the people of their own classes. */
    public static final String TRAINER = "TRAINER";
    /** Quản trị viên: people, classes, certificates. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Lãnh đạo: reads targets and their evidence. */
    public static final String LEADER = "LEADER";

    /** Đoàn kiểm tra: reads the same from outside for some time, and changes nothing. */
    public static final String INSPECTOR = "INSPECTOR";

    private Roles() {
    }
}
