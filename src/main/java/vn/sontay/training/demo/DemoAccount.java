package vn.sontay.training.demo;

import java.util.List;

/**
 * One of the accounts that a demo offers to whoever tries it. All demo accounts share one password, since everybody may know
 * it and its hash is dear to make.
 *
 * @param role what one can try with it
 */
public record DemoAccount(String userName, String role) {

    /** The password of every demo account. */
    public static final String PASSWORD = "taphuan123";

    /** One for each job; the others follow the same pattern (cb01–cb15, cc01–cc15, to01–to20). */
    public static final List<DemoAccount> OFFERED = List.of(
            new DemoAccount("cc01", "Học viên, cán bộ công chức (trainee, staff class)"),
            new DemoAccount("to01", "Học viên, Tổ công nghệ số cộng đồng (trainee, team class)"),
            new DemoAccount("gv01", "Giảng viên (trainer)"),
            new DemoAccount("quantri", "Quản trị viên (administrator)"),
            new DemoAccount("lanhdao", "Lãnh đạo (leader)"));
}
