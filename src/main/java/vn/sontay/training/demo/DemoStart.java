package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Installation;

/** At each start of a demo: seeds an empty database, sees to today's session, and tells with which accounts to sign in. */
@ApplicationScoped
public class DemoStart {

    @Inject
    Installation installation;

    @Inject
    DemoSeeder seeder;

    @Inject
    DemoToday today;

    @Inject
    DemoDirectives directives;

    @Inject
    DemoFigures figures;

    @Inject
    DemoReport report;

    void prepare(@Observes ApplicationStarting starting) {
        if (!installation.demo()) {
            return;
        }
        boolean seeded = seeder.seedOnce();
        today.ensureSession();
        directives.directOnce();
        figures.freezeOnce();
        if (seeded) {
            report.reportAndAdd();
        }
        starting.tell("Dữ liệu mẫu (made-up data). Mật khẩu của mọi tài khoản (password of every account): "
                + DemoAccount.PASSWORD);
        DemoAccount.OFFERED.forEach(account -> starting.tell("  " + account.userName() + " – " + account.role()));
    }
}
