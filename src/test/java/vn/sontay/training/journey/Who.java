package vn.sontay.training.journey;

import java.util.Arrays;
import java.util.List;

/** Whoever may ask something of the application: a column of {@code who-may-what.txt}. */
enum Who {

    /** Whose ids are sent. */
    OWNER(""),
    /** Not signed in. */
    NOBODY(""),
    /** A trainee of the staff class. */
    TRAINEE("cc03"),
    /** Another one of the same class. */
    OTHER_TRAINEE("cc01"),
    /** The trainer of the classes that run. */
    TRAINER("gv01"),
    /** A trainer who has nothing to do with them. */
    OTHER_TRAINER("gv02"),
    /** Of the unit above all. */
    ADMINISTRATOR("quantri"),
    /** Of a commune. */
    ADMINISTRATOR_OF_HA("quantri.ha"),
    /** Of another commune. */
    ADMINISTRATOR_OF_THUONG("quantri.thuong"),
    /** Of the unit above all. */
    LEADER("lanhdao"),
    /** Of a commune. */
    LEADER_OF_HA("lanhdao.ha"),
    /** Of another commune. */
    LEADER_OF_THUONG("lanhdao.thuong"),
    /** Somebody from outside, for a month. */
    INSPECTOR("kiemtra");

    private final String account;

    Who(String account) {
        this.account = account;
    }

    String account() {
        return account;
    }

    static List<Who> all() {
        return Arrays.asList(values());
    }
}
