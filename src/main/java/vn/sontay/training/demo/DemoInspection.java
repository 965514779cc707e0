package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.security.AccountRegistry;
import vn.sontay.training.people.security.DemoPassword;
import vn.sontay.training.people.security.InspectionQueries;
import vn.sontay.training.people.security.InspectionService;
import vn.sontay.training.people.security.OpenInspection;

/** Somebody from outside who inspects a commune and the plan of the district. */
@Dependent
class DemoInspection {

    private static final int DAYS = 30;

    @Inject
    Unguarded unguarded;

    @Inject
    AccountRegistry registry;

    @Inject
    DemoPassword password;

    @Inject
    Clock clock;

    void let(DemoPeople people) {
        long id = unguarded.service(InspectionService.class).open(new OpenInspection("demo-inspection",
                "Lê Thị Kiểm Tra", Set.of(people.unitId("xa-son-tay-ha")), "son-tay-2025",
                LocalDate.now(clock).plusDays(DAYS), "Kiểm tra việc tập huấn dịch vụ công trực tuyến (mẫu)",
                "Quyết định 12/QĐ-ĐKT (mẫu, không có thật)"));
        long person = unguarded.service(InspectionQueries.class).inspection(id).personId();
        registry.rename(person, "kiemtra");
        password.set(List.of(person), DemoAccount.PASSWORD);
    }
}
