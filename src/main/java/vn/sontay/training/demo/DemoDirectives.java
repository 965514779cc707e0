package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import vn.sontay.training.outcome.report.directive.ByDocument;
import vn.sontay.training.outcome.report.directive.DirectiveService;
import vn.sontay.training.outcome.report.directive.ExtendDeadline;
import vn.sontay.training.outcome.report.directive.GivePart;
import vn.sontay.training.outcome.report.directive.WithdrawExtension;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.CurrentUser;

/** Extends last days of a made-up plan, once withdrawn, and divides a total among communes, once. */
@ApplicationScoped
class DemoDirectives {

    private static final String PLAN = "mau-ke-hoach-tiep";
    private static final String ISSUER = "UBND xã Sơn Tây (mẫu)";

    @Inject
    CurrentUser currentUser;

    @Inject
    Unguarded unguarded;

    @Inject
    UnitTrees units;

    @Inject
    Clock clock;

    @ActivateRequestContext
    @Transactional
    public void directOnce() {
        currentUser.is(DemoSeeder.administrator());
        DirectiveService service = unguarded.service(DirectiveService.class);
        LocalDate on = LocalDate.now(clock).minusDays(20);
        LocalDate later = LocalDate.of(on.getYear() + 1, Month.MARCH, 31);
        DemoScan scan = new DemoScan("gia-han.pdf",
                DemoScan.pdf("Gia hạn (mẫu)", "Gia hạn hoàn thành chỉ tiêu (mẫu, không có thật)", clock.instant()));
        service.extend(new ExtendDeadline("demo-extend-people", PLAN, "M1-nguoi", later,
                new ByDocument("12/QĐ-UBND", on, ISSUER), scan));
        long wrong = service.extend(new ExtendDeadline("demo-extend-wrong", PLAN, "M1-nguoi", later.plusMonths(1),
                new ByDocument("11/QĐ-UBND", on.minusDays(10), ISSUER), null));
        service.withdraw(new WithdrawExtension("demo-withdraw-wrong", wrong, "Nhập nhầm văn bản của chỉ tiêu khác"));
        new TreeMap<>(Map.of("xa-son-tay", 6, "xa-son-tay-ha", 4))
                .forEach((unit, amount) -> service.give(new GivePart("demo-part-" + unit, PLAN, "M1-nguoi",
                        units.now().ofCode(unit).orElseThrow(), amount, new ByDocument("13/KH-UBND", on, ISSUER))));
    }
}
