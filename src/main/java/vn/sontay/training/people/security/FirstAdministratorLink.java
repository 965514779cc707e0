package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.sontay.training.shared.ApplicationStarting;
import vn.sontay.training.shared.Installation;

/** At a start without any administrator, outside the demo: tells the one-time link that creates the first one. */
@ApplicationScoped
public class FirstAdministratorLink {

    @Inject
    FirstAdministratorCode newCode;

    @Inject
    Installation installation;

    void tell(@Observes ApplicationStarting starting) {
        if (installation.demo()) {
            return;
        }
        newCode.make().ifPresent(code -> {
            starting.tell(
                    "Chưa có người quản trị. Mở liên kết này một lần để tạo (one-time link for the first administrator):");
            starting.tell(installation.address() + "/setup#code=" + code);
        });
    }
}
