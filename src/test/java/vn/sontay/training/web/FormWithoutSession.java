package vn.sontay.training.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.testing.SiteForms.Found;
import vn.sontay.training.testing.WebVisitor;

/** One form that is sent after its session has ended, and what of it is still there for who signs in again. */
final class FormWithoutSession {

    /** They hold nothing that was typed, and are let through or asked again. */
    private static final List<String> NOTHING_TYPED = List.of("/text-size", "/sign-out");

    private final WebVisitor owner;
    private final String address;
    private final Found found;
    private final List<String> problems = new ArrayList<>();

    FormWithoutSession(WebVisitor owner, String address, Found found) {
        this.owner = owner;
        this.address = address;
        this.found = found;
    }

    List<String> problems() {
        Optional<WebVisitor.Form> form = found.addresses().stream()
                .flatMap(each -> owner.open(each).findForm(found.id()).stream()).findFirst();
        if (form.isPresent() && !form.get().isGet()
                && NOTHING_TYPED.stream().noneMatch(form.get().action()::endsWith)) {
            send(form.get());
        }
        return problems;
    }

    private void send(WebVisitor.Form form) {
        Map<String, List<String>> typed = form.touch();
        if (form.buttons().isEmpty()) {
            return; // a table that is sorted
        }
        WebVisitor.Page signIn = form.pressAs(new WebVisitor(address), form.buttons().getFirst());
        if (!signIn.url().contains("/sign-in?next=")) {
            problems.add(found + " leads to " + signIn.url() + " " + signIn.status());
            return;
        }
        String next = URLDecoder.decode(signIn.url().replaceFirst(".*[?]next=", ""), StandardCharsets.UTF_8);
        WebVisitor.Page again = owner.open(next);
        Optional<WebVisitor.Form> shown = again.findForm(found.id());
        if (shown.isEmpty()) {
            problems.add(found + " is not at " + again.url() + " " + again.status());
            return;
        }
        typed.forEach((name, values) -> {
            if (!shown.get().values(name).equals(values)) {
                problems.add(found + " keeps " + shown.get().values(name) + " instead of " + values + " in " + name);
            }
        });
        again.findForm("draftShown").ifPresentOrElse(discard -> {
            WebVisitor.Page left = discard.press("");
            if (left.status() != 200 || left.findForm("draftShown").isPresent()) {
                problems.add(found + " can't be let go of: " + left.url() + " " + left.status());
            }
        }, () -> {
            if (!again.messages().contains("Đã lưu")) {
                problems.add(found + " doesn't say that it shows a draft");
            }
        });
    }
}
