package vn.sontay.training.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the fields of a form as a browser would send them. */
final class FormFields {

    private static final Set<String> BUTTONS = Set.of("submit", "button", "image");
    private static final Set<String> BOXES = Set.of("checkbox", "radio");

    private FormFields() {
    }

    /** @return what belongs to the form: it stands in it and names no other, or it names it ({@code form="…"}) */
    private static List<Element> of(Element form, String selector) {
        Element page = form.parents().isEmpty() ? form : form.parents().last();
        return page.select(selector).stream().filter(field -> field.hasAttr("form")
                ? field.attr("form").equals(form.id())
                : field.closest("form") == form).toList();
    }

    private static List<String> names(Element form, String selector) {
        return of(form, selector).stream().map(field -> field.attr("name")).toList();
    }

    /** @return what is sent when nothing is touched, but for buttons */
    static Map<String, List<String>> values(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element field : of(form, "input[name], select[name], textarea[name]")) {
            boolean isOff = BOXES.contains(field.attr("type")) && !field.hasAttr("checked");
            if (!BUTTONS.contains(field.attr("type")) && !isOff) {
                values.computeIfAbsent(field.attr("name"), name -> new ArrayList<>()).add(value(field));
            }
        }
        return values;
    }

    private static String value(Element field) {
        if (!field.tagName().equals("select")) {
            return BOXES.contains(field.attr("type")) ? ticked(field) : field.val();
        }
        Element selected = field.selectFirst("option[selected]");
        Element chosen = selected == null ? field.select("option").first() : selected;
        return chosen == null ? "" : chosen.val();
    }

    /** @return what is sent when every field was filled in or changed by its user */
    static Map<String, List<String>> touched(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element field : of(form,
                "input[name]:not([type=hidden]):not([type=submit]):not([type=file]):not([type=password]), textarea[name]")) {
            List<String> given = values.computeIfAbsent(field.attr("name"), name -> new ArrayList<>());
            if (field.attr("type").equals("checkbox") && !given.isEmpty()) {
                continue; // one of several boxes
            }
            given.clear();
            given.add(BOXES.contains(field.attr("type")) ? ticked(field) : "Đã gõ \"số\" " + values.size());
        }
        for (Element field : of(form, "select[name]")) {
            values.put(field.attr("name"),
                    field.select("option").eachAttr("value").reversed().stream().limit(1).toList());
        }
        return values;
    }

    /** @return what a ticked box sends */
    private static String ticked(Element box) {
        return box.hasAttr("value") ? box.val() : "on";
    }

    static List<String> fillable(Element form) {
        return names(form, "input[name]:not([type=hidden]):not([type=submit]):not([type=radio]):not([type=checkbox]), "
                + "textarea[name]");
    }

    static List<String> choices(Element form) {
        return names(form, "select[name], input[type=radio][name], input[type=checkbox][name]").stream().distinct()
                .toList();
    }

    static List<String> hidden(Element form) {
        return names(form, "input[type=hidden][name]").stream()
                .filter(name -> !name.startsWith("jakarta.faces.") && !name.startsWith("_")
                        && !name.equals(form.id()))
                .toList();
    }

    static List<String> buttons(Element form) {
        return of(form, "input[type=submit], button[type=submit]").stream()
                .sorted(Comparator.comparing((Element button) -> !button.hasClass("primary")))
                .map(button -> button.attr("name")).toList();
    }
}
