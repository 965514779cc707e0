package vn.sontay.training.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields the page has that is written, in its order, what they ask for, and what was refused about them (WEB-8). */
public abstract class FormFields {

    private static final Pattern ROW = Pattern.compile("[0-9]+$");

    /** Those of rows that repeat stand here once, without a row's number, since their tag is built before there are rows. */
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> secrets = new LinkedHashSet<>();
    private final Set<String> types = new HashSet<>();
    private @Nullable String start;

    /** Notes while the page is built that it has such a field. @return true */
    public boolean stands(String field, @Nullable String type) {
        fields.add(field);
        types.add(Objects.requireNonNullElse(type, ""));
        if ("password".equals(type)) {
            secrets.add(field);
        }
        return true;
    }

    /** @return what was refused about the field; empty when nothing was */
    public String error(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream().map(FacesMessage::getDetail)
                .collect(Collectors.joining(" "));
    }

    /** @return "true" for a field that was refused, else null, which leaves the attribute out */
    public @Nullable String invalid(String field) {
        return error(field).isEmpty() ? null : "true";
    }

    /** @return the ids of what is said about the field, its hint and what was refused; null when nothing is */
    public @Nullable String described(String field, @Nullable String hint) {
        String said = hint == null || hint.isEmpty() ? "" : field + "-hint";
        if (!error(field).isEmpty()) {
            said += (said.isEmpty() ? "" : " ") + field + "-error";
        }
        return said.isEmpty() ? null : said;
    }

    /**
     * @return whether the form begins at that field: at that of a row that was asked for, else at the first that was refused;
     *     those of rows that repeat come last, as they were read
     */
    public boolean begins(String field) {
        if (start != null) {
            return start.equals(field);
        }
        List<@Nullable String> order = new ArrayList<>(fields);
        FacesContext.getCurrentInstance().getClientIdsWithMessages().forEachRemaining(order::add);
        return order.stream().filter(each -> isField(each) && !error(each).isEmpty()).limit(1).anyMatch(field::equals);
    }

    /** Lets the form begin at the field of a row that was asked for. */
    void beginAt(String field) {
        start = field;
    }

    boolean isField(@Nullable String name) {
        return name != null && (fields.contains(name) || fields.contains(ROW.matcher(name).replaceFirst("")));
    }

    Set<String> types() {
        return Collections.unmodifiableSet(types);
    }

    Set<String> secrets() {
        return Collections.unmodifiableSet(secrets);
    }

    /** @return "required" for a field that mustn't be empty, else null, which leaves the attribute out (FRM-7) */
    public @Nullable String required(String field) {
        return rules(field).required() ? "required" : null;
    }

    /** @return how many characters the field's text may have, or null, which leaves the attribute out (FRM-7) */
    public @Nullable Integer most(String field) {
        return rules(field).most() == 0 ? null : Integer.valueOf(rules(field).most());
    }

    private FieldRules rules(String field) {
        UIComponent around = around();
        return FieldRules.of(around == null ? null : (String) around.getAttributes().get("command"), field);
    }

    /** The form around what is rendered, or null. */
    static @Nullable UIComponent around() {
        UIComponent each = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        while (each != null && !(each instanceof UIForm)) {
            each = each.getParent();
        }
        return each;
    }
}
