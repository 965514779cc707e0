package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.WebVisitor;
import vn.sontay.training.testing.WebVisitor.Page;

/** An administrator who adds people and prints their slips for the first sign-in. */
final class SlipDesk {

    private static final Pattern CODE = Pattern.compile("\\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\\b");

    private final WebVisitor administrator;

    /** @param administrator who has signed in */
    SlipDesk(WebVisitor administrator) {
        this.administrator = administrator;
    }

    /** What a slip says, and whose it is. */
    record Slip(String userName, String code, String personId) {
    }

    /** @return the slip of a new trainee */
    Slip newSlip(String fullName, String phone) {
        Page person = administrator.open("/admin/add-person").form("add").with("fullName", fullName)
                .with("phone", phone)
                .with("roles", "TRAINEE").with("anyway", "true").press("addSubmit");
        String id = person.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        return slipOf(id, person.html().select("dd .code").text());
    }

    /** @return another slip of a trainee */
    Slip slipOf(String personId, String userName) {
        byte[] pdf = administrator.download("/admin/slips",
                Map.of("_token", List.of(administrator.token()), "person", List.of(personId)));
        Matcher code = CODE.matcher(new PdfReading(pdf).text());
        assertTrue(code.find());
        return new Slip(userName, code.group(), personId);
    }

    /** @return the page that follows the first sign-in */
    static Page activate(WebVisitor visitor, Slip slip, String password) {
        return visitor.open("/first-sign-in").form("activate").with("name", slip.userName()).with("code", slip.code())
                .with("password", password).press("submit");
    }
}
