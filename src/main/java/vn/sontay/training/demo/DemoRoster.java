package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.people.roster.SendRoster;
import vn.sontay.training.people.security.AccountLookup;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;

/** A list as an office sends it, looked at by an administrator and not yet taken over. */
@Dependent
class DemoRoster {

    private static final String LIST = """
            DANH SÁCH CỬ CÔNG CHỨC THAM GIA TẬP HUẤN
            STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Điện thoại;Số CCCD
            1;  đinh   thị HÀ ;12/03/1990;Công chức Tư pháp - Hộ tịch;Xã Sơn Dung;905123402;
            2;Đinh Thị Ka Lê;1992;Cán bộ Bộ phận Một cửa;UBND xã Sơn Tinh;+84 905 123 403;
            3;Nguyễn Thị Thu Sương;31/02/1991;Chuyên viên;Xã Sơn Tây;0905123408;
            4;Đinh Văn Ổi;85;Công chức;UBND xã Sơn Lộc;0905123412;
            5;Đinh Thị Hà;1990;Công chức Tư pháp - Hộ tịch;xã Sơn Dung;0905123402;
            6;Phạm Văn Nút;1979;Phó Trưởng phòng;Xã Sơn Tây;0255 3868 001;
            Tổng cộng: 6 người
            """;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    @Inject
    AccountLookup accounts;

    /** A list belongs to who sent it. */
    void send() {
        Caller before = currentUser.require();
        accounts.byUserName("quantri").ifPresent(account -> {
            currentUser.is(new Caller("quantri", account.id(), account.personId(), before.fullName(),
                    Set.of(Roles.ADMINISTRATOR)));
            unguarded.service(RosterService.class).send(new SendRoster("demo-roster", "danh-sach-cu-di-hoc.csv",
                    LIST.getBytes(StandardCharsets.UTF_8), "", null));
        });
        currentUser.is(before);
    }
}
