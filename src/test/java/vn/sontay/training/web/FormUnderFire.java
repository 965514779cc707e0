package vn.sontay.training.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.sontay.training.testing.HostileText;
import vn.sontay.training.testing.SiteForms.Found;
import vn.sontay.training.testing.WebVisitor;

/** One form that is sent bad input again and again, and what was wrong with the answers. */
final class FormUnderFire {

    private static final int MOST_PROBLEMS = 5;
    /** Of a form with many alike, such as the sessions of a class to open. */
    private static final int MOST_FIELDS = 6;
    private static final int MOST_CHOICES = 3;
    /** A longer address is no address. */
    private static final int LONGEST_IN_ADDRESS = 500;
    private static final int SHOWN = 60;

    private final WebVisitor visitor;
    private final Found found;
    private final List<String> problems = new ArrayList<>();
    private Optional<WebVisitor.Form> fresh = Optional.empty();

    FormUnderFire(WebVisitor visitor, Found found) {
        this.visitor = visitor;
        this.found = found;
    }

    List<String> problems() {
        return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
    }

    /** Sends every string in every field: all fields at once, each with another string. @return how often it was sent */
    int allFields(List<String> strings) {
        int times = 0;
        for (int i = 0; i < strings.size(); i++) {
            Optional<WebVisitor.Form> form = form();
            List<String> fields = form.map(WebVisitor.Form::fillable).orElse(List.of());
            Map<String, String> typed = new LinkedHashMap<>();
            for (String field : fields) {
                typed.put(field, strings.get((i + typed.size()) % strings.size()));
            }
            if (!typed.isEmpty()) {
                send(form.orElseThrow(), typed, true, form.orElseThrow().buttons().getFirst());
                times++;
            }
        }
        return times;
    }

    /** Sends in every field, one after the other, what is drawn for it. */
    void eachFieldAlone(Collection<String> drawn) {
        List<String> fields = form().map(WebVisitor.Form::fillable).orElse(List.of());
        fields.stream().limit(MOST_FIELDS).forEach(field -> drawn.forEach(hostile -> form()
                .filter(form -> !form.buttons().isEmpty())
                .ifPresent(form -> send(form, Map.of(field, hostile), true, form.buttons().getFirst()))));
    }

    /** The same in every choice and hidden field, where only a tampered page has it, by the main button. */
    void eachChoiceAlone(Collection<String> drawn) {
        List<String> fields = new ArrayList<>();
        form().ifPresent(form -> form.choices().stream().limit(MOST_CHOICES).forEach(fields::add));
        form().filter(form -> !form.buttons().isEmpty()).ifPresent(form -> fields.addAll(form.hidden()));
        fields.forEach(field -> drawn.forEach(hostile -> form().filter(form -> !form.buttons().isEmpty())
                .ifPresent(form -> send(form, Map.of(field, hostile), false, form.buttons().getFirst()))));
    }

    /** Presses every other button of a page that is tampered with in one place. */
    void otherButtons(Collection<String> drawn) {
        List<String> buttons = form().map(WebVisitor.Form::buttons).orElse(List.of());
        buttons.stream().skip(1).forEach(button -> drawn.forEach(hostile -> form().ifPresent(form -> {
            List<String> hidden = form.hidden();
            if (!hidden.isEmpty()) {
                send(form, Map.of(hidden.getFirst(), hostile), false, button);
            }
        })));
    }

    private void send(WebVisitor.Form form, Map<String, String> changed, boolean typed, String button) {
        if (form.isGet() && changed.values().stream().anyMatch(text -> text.length() > LONGEST_IN_ADDRESS)) {
            return;
        }
        if (form.hidden().contains("requestId")) {
            form.with("requestId", UUID.randomUUID().toString());
        }
        changed.forEach((name, text) -> form.with(name, text));
        WebVisitor.Page answer = form.press(button);
        String what = found + " " + button + (typed ? " " : " with a wrong choice ") + shortened(changed.toString());
        if (answer.status() >= 500 || answer.status() == 400 || typed && answer.status() > 400) {
            problems.add(what + " answers " + answer.status());
        }
        Document page = answer.html();
        changed.values().forEach(text -> HostileText.actingIn(answer.body(), page, text)
                .forEach(acting -> problems.add(what + " echoes " + acting)));
        boolean refused = !page.select(".field-error, .page-messages").isEmpty();
        if (refused && typed) {
            changed.forEach((field, text) -> requireKept(page, field, text, what));
        }
        if (!refused && !form.isGet()) {
            fresh = Optional.empty();
        }
    }

    private void requireKept(Document page, String field, String text, String what) {
        Element input = page.selectFirst("[name=\"" + field + "\"]");
        boolean secret = input != null && Set.of("password", "file").contains(input.attr("type"));
        if (input != null && !secret && !plain(input.val()).equals(plain(text)) && !isMovedUp(page, field, text)) {
            problems.add(what + " keeps [" + shortened(input.val()) + "] in " + field);
        }
    }

    /** A list of lines closes up where one was left empty. */
    private static boolean isMovedUp(Document page, String field, String text) {
        String lines = field.replaceAll("\\d+$", "");
        return !lines.equals(field) && page.select("[name^=\"" + lines + "\"]").stream()
                .anyMatch(line -> plain(line.val()).equals(plain(text)));
    }

    /** Line ends, characters that no page can hold, and space around are not part of what was typed. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\ufffe\uffff\ufffd\u2028\u2029]|^[?]$", "").strip();
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** @return the form as the page first shows it; opened anew only when something was changed by the last answer */
    private Optional<WebVisitor.Form> form() {
        for (int i = 0; fresh.isEmpty() && i < found.addresses().size(); i++) {
            fresh = visitor.open(found.addresses().get(i)).findForm(found.id());
        }
        return fresh.map(WebVisitor.Form::copy);
    }
}
