package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** WEB-16: what a server has logged names nobody, and says to which request a line belongs. */
@ExtendWith(WarmDemo.class)
class LogsTellNobodyJourneyIT {

    private static final String NAME = "Đinh Thị Nhật Ký";
    private static final String PHONE = "0905123487";
    private static final Pattern OF_A_REQUEST = Pattern.compile(" (INFO|WARNING|SEVERE) \\S+ \\[[2-9A-Z]{6}\\] ");

    @Test
    void what_was_logged_while_people_were_named_names_nobody() throws IOException {
        WebVisitor administrator = new WebVisitor(WarmDemo.address());
        administrator.signIn("quantri", "taphuan123");
        Page first = administrator.open("/admin/add-person").form("add").with("fullName", NAME).with("phone", PHONE)
                .with("roles", "TRAINEE").press("addSubmit");
        assertEquals(200, first.status());
        Page again = administrator.open("/admin/add-person").form("add").with("fullName", NAME).with("phone", PHONE)
                .with("roles", "TRAINEE").press("addSubmit");
        assertTrue(again.body().contains(NAME));
        administrator.open("/admin/people?q=" + NAME.replace(' ', '+'));
        new WebVisitor(WarmDemo.address()).signIn("quantri", PHONE);
        new WebVisitor(WarmDemo.address()).open("/admin/people?q=" + PHONE);
        for (String line : logged()) {
            for (String known : List.of(NAME, "Nhật Ký", PHONE, "Phạm Thị Lan Chi", "Nguyễn Thanh Bình",
                    "taphuan123")) {
                assertTrue(!line.contains(known) || line.contains("made-up data"), line);
            }
        }
    }

    /** The server itself notes something at the first request. */
    @Test
    void a_line_that_a_request_has_caused_carries_its_reference() throws IOException {
        WebVisitor trainee = new WebVisitor(WarmDemo.address());
        trainee.signIn("cc01", "taphuan123");
        trainee.open("/admin/people");
        trainee.open("/admin/audit");
        List<String> lines = logged();
        assertTrue(lines.stream().anyMatch(line -> OF_A_REQUEST.matcher(line).find()), () -> String.join("\n", lines));
    }

    private static List<String> logged() throws IOException {
        try (Stream<Path> files = Files.list(WarmDemo.app().dataDir())) {
            return files.filter(file -> file.toString().endsWith(".log")).flatMap(LogsTellNobodyJourneyIT::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException e) {
            return Stream.of(e.toString());
        }
    }
}
