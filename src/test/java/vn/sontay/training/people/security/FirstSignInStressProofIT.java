package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.sontay.training.people.security.SlipDesk.Slip;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Form;
import vn.sontay.training.testing.WebVisitor.Page;

/** SEC-1, SEC-3: a hall begins, and hashes are as dear as in real use. */
class FirstSignInStressProofIT {

    private static final int HALL = 30;
    private static final String PASSWORD = "mat khau rieng";

    @Test
    void thirty_people_sign_in_first_at_once_from_one_address_and_then_again() throws Exception {
        try (RunningApp app = RunningApp.withRealHashes();
                ExecutorService people = Executors.newFixedThreadPool(HALL)) {
            SlipDesk desk = new SlipDesk(administrator(app, people));
            List<Slip> slips = new ArrayList<>();
            for (int i = 0; i < HALL; i++) {
                slips.add(desk.newSlip("Người Thứ", ""));
            }
            assertEquals(List.of(), refused(slips.stream().map(slip -> people
                    .submit(() -> SlipDesk.activate(new WebVisitor(app.address()), slip, PASSWORD))).toList()));
            assertEquals(List.of(), refused(slips.stream().map(slip -> people
                    .submit(() -> new WebVisitor(app.address()).signIn(slip.userName(), PASSWORD))).toList()));
        }
    }

    /** @return the first administrator, who has pressed the button twice and is in both times */
    private static WebVisitor administrator(RunningApp app, ExecutorService clicks) throws Exception {
        WebVisitor administrator = new WebVisitor(app.address());
        Form setup = administrator.open(app.setupLink()).form("setup").with("fullName", "Đinh Văn Quản")
                .with("userName", "quan.tri").with("password", PASSWORD);
        Callable<Page> click = () -> setup.press("submit");
        assertEquals(List.of(), refused(List.of(clicks.submit(click), clicks.submit(click))));
        return administrator;
    }

    private static List<String> refused(List<Future<Page>> pages) throws Exception {
        List<String> refused = new ArrayList<>();
        for (Future<Page> page : pages) {
            if (!page.get().url().contains("/home")) {
                refused.add(page.get().url() + " " + page.get().messages());
            }
        }
        return refused;
    }
}
