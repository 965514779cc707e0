package vn.sontay.training.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import vn.sontay.training.testing.HostileText;
import vn.sontay.training.testing.SiteForms.Found;
import vn.sontay.training.testing.WebVisitor;

/** One form that is sent bad input again and again, and what was wrong with the answers. */
final class FormUnderFire {

    private static final int MOST_PROBLEMS = 5;
    /** Of a form with many alike, such as the sessions of a class to open. */
    private static final int MOST_FIELDS = 8;
    private static final int MOST_CHOICES = 3;
    /** A longer address is no address. */
    private static final int LONGEST_IN_ADDRESS = 500;

    private final WebVisitor visitor;
    private final Found found;
    private final List<String> problems = new ArrayList<>();
    private Optional<WebVisitor.Page> page = Optional.empty();

    FormUnderFire(WebVisitor visitor, Found found) {
        this.visitor = visitor;
        this.found = found;
    }

    List<String> problems() {
        return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    }

    /** @return whether the form was there and has fields to fill in */
    boolean allFields(String hostile) {
        Optional<WebVisitor.Form> form = form();
        if (form.isEmpty() || form.get().fillable().isEmpty()) {
            return false;
        }
        List<String> fields = form.get().fillable();
        send(form.get(), each -> fields.forEach(field -> each.with(field, hostile)), fields, hostile,
                form.get().buttons().getFirst());
        return true;
    }

    /** Sends it in every field, one after the other. */
    void eachFieldAlone(String hostile) {
        form().ifPresent(first -> first.fillable().stream().limit(MOST_FIELDS).forEach(field -> form().ifPresent(
                form -> send(form, each -> each.with(field, hostile), List.of(field), hostile,
                        form.buttons().getFirst()))));
    }

    /** Sends it in every choice and hidden field, where only a tampered page has it, by every button. */
    void eachChoiceAlone(String hostile) {
        List<String> fields = new ArrayList<>();
        form().ifPresent(form -> form.choices().stream().limit(MOST_CHOICES).forEach(fields::add));
        form().ifPresent(form -> fields.addAll(form.hidden()));
        for (String button : form().map(WebVisitor.Form::buttons).orElse(List.of())) {
            fields.forEach(field -> form().ifPresent(
                    form -> send(form, each -> each.with(field, hostile), List.of(), hostile, button)));
        }
    }

    private void send(WebVisitor.Form form, Consumer<WebVisitor.Form> change, List<String> typed, String hostile,
            String button) {
        if (form.isGet() && hostile.length() > LONGEST_IN_ADDRESS) {
            return;
        }
        if (form.hidden().contains("requestId")) {
            form.with("requestId", UUID.randomUUID().toString());
        }
        change.accept(form);
        WebVisitor.Page answer = form.press(button);
        String what = found + " " + button + " " + (typed.isEmpty() ? "with a wrong choice" : typed) + " ["
                + shortened(hostile) + "]";
        if (answer.status() >= 500 || answer.status() == 400 || !typed.isEmpty() && answer.status() >= 400) {
            problems.add(what + " answers " + answer.status());
        }
        HostileText.actingIn(answer.body(), answer.html(), hostile)
                .forEach(acting -> problems.add(what + " echoes " + acting));
        Optional<WebVisitor.Form> again = answer.findForm(found.id());
        boolean refused = !answer.html().select(".field-error, .page-messages").isEmpty();
        if (refused && again.isPresent()) {
            typed.forEach(field -> requireKept(answer, field, hostile, what));
            page = Optional.of(answer);
        } else {
            page = form.isGet() ? page : Optional.empty();
        }
    }

    private void requireKept(WebVisitor.Page answer, String field, String hostile, String what) {
        Element input = answer.html().selectFirst("[name=\"" + field + "\"]");
        boolean secret = input != null && input.attr("type").equals("password");
        if (input != null && !secret && !plain(input.val()).equals(plain(hostile))) {
            problems.add(what + " keeps [" + shortened(input.val()) + "] in " + field);
        }
    }

    /** Line ends, characters that no page can hold, and space around are not part of what was typed. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\ufffe\uffff\ufffd?\u2028\u2029]", "").strip();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private Optional<WebVisitor.Form> form() {
        Optional<WebVisitor.Form> form = page.flatMap(shown -> shown.findForm(found.id()));
        for (int i = 0; form.isEmpty() && i < found.addresses().size(); i++) {
            WebVisitor.Page opened = visitor.open(found.addresses().get(i));
            page = Optional.of(opened);
            form = opened.findForm(found.id());
        }
        return form;
    }
}
