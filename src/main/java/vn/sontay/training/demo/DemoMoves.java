package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import vn.sontay.training.people.roster.DecideRow;
import vn.sontay.training.people.roster.Decision;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.people.roster.SendRoster;
import vn.sontay.training.people.security.AccountLookup;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;

/** A commune's administrator has a list with somebody of another commune, and has asked for them. */
@Dependent
class DemoMoves {

    private static final String LIST = "Họ và tên;Năm sinh;Đơn vị\nNguyễn Văn Đường;1980;Xã Sơn Tây Hạ\n";

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    @Inject
    AccountLookup accounts;

    void ask() {
        Caller before = currentUser.require();
        accounts.byUserName("quantri.ha").ifPresent(account -> {
            currentUser.is(accounts.caller(account));
            RosterService rosters = unguarded.service(RosterService.class);
            long list = rosters.send(new SendRoster("demo-roster-ha", "danh-sach-xa.csv",
                    LIST.getBytes(StandardCharsets.UTF_8), "", null));
            rosters.decide(new DecideRow("demo-ask-move", list, 2, Decision.ASK, null));
        });
        currentUser.is(before);
    }
}
