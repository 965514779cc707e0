package vn.sontay.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * The form that was sent, and the fields of the forms that are shown. A bean reads its command with {@link #read}; what the
 * fields hold at first it gives with {@link #show}. The tags of {@code WEB-INF/tags} ask the rest. What was typed in a form
 * that wasn't accepted goes before what it held at first (FRM-2).
 */
@Named
@RequestScoped
public class Form extends FormFields {

    static final String REQUEST_ID = "requestId";

    @Inject
    HttpServletRequest request;

    private final String newRequestId = UUID.randomUUID().toString();
    private @Nullable Map<String, String[]> sent;
    private final Map<String, String[]> shown = new HashMap<>();
    private final Map<String, @Nullable Object> known = new HashMap<>();

    /**
     * @return what was sent as a command, each component from the field of its name
     * @throws RuleException beside each field that is wrong, all of them at once
     */
    public <R extends Record> R read(Class<R> command) {
        FormReader.keepMoments(sent(), shown);
        return new FormReader(sent(), known).read(command);
    }

    /** @return the files that were sent in the field, none for a form that can't send any */
    public List<Part> files(String field) {
        return parts(field).stream().filter(part -> part.getSize() > 0).toList();
    }

    /** @return what was sent as files in the field, also what is empty, and a part without a name where none was chosen */
    public List<Part> parts(String field) {
        return Uploads.is(request)
                ? Uploads.parts(request).stream().filter(part -> part.getName().equals(field)).toList()
                : List.of();
    }

    /** @return whether the field was sent with something in it */
    public boolean isGiven(String field) {
        return Arrays.stream(sent().getOrDefault(field, new String[0]))
                .anyMatch(text -> !text.isBlank());
    }

    /** @return the day that was sent in the field, or null when there is none */
    public @Nullable LocalDate day(String field) {
        String[] typed = sent().getOrDefault(field, new String[]{""});
        return Written.read(LocalDate.class, typed[0]) instanceof LocalDate day ? day : null;
    }

    /** Says of a component what it is: {@link #read} doesn't ask the browser. */
    public Form with(String component, @Nullable Object value) {
        known.put(component, value);
        return this;
    }

    /** Lets the fields hold at first what the record's components of the same names say, and those of records in it. */
    public void show(Record facts) {
        shown.putAll(FormWriter.fields(facts));
    }

    /** Lets the fields of a list's rows hold at first what the records say, each with its row's number after its name. */
    public void showRows(List<? extends Record> rows) {
        shown.putAll(FormWriter.rows(rows, ""));
    }

    /**
     * Lets the fields of rows that have numbers of their own hold what the records say (FRM-4); also in a form that wasn't
     * accepted, in the rows in which nothing was typed.
     */
    public void fill(Map<Long, ? extends Record> rows) {
        rows.forEach((number, facts) -> {
            Map<String, String[]> row = FormWriter.fields(facts, String.valueOf(number));
            shown.putAll(row);
            if (row.keySet().stream().noneMatch(this::isGiven)) {
                sent().putAll(row);
            }
        });
    }

    /** @return whether the fields of the row with that number hold what the record says */
    public boolean holds(long row, Record facts) {
        return FormWriter.fields(facts, String.valueOf(row)).entrySet().stream()
                .allMatch(
                        field -> String.join("\n", field.getValue()).equals(String.join("\n", values(field.getKey()))));
    }

    /** Lets one field hold at first that value, or those of a collection. */
    public void show(String field, @Nullable Object value) {
        shown.put(field, FormWriter.texts(value));
    }

    /** @return what the field holds; empty when that is nothing */
    public String value(String field) {
        String[] values = values(field);
        return values.length == 0 ? "" : values[0];
    }

    /** @return whether the field holds that value, alone or among others */
    public boolean has(String field, @Nullable Object value) {
        String text = Written.write(value);
        return Arrays.asList(values(field)).contains(text);
    }

    /** @return the id of the command that the form sends; the same while the same form is shown again (SHA-3) */
    public String getRequestId() {
        String sent = isTyped() ? value(REQUEST_ID) : "";
        return sent.isEmpty() ? newRequestId : sent;
    }

    /** @return the version that was seen when the form was filled in first */
    public String version(@Nullable Object now) {
        return kept("version", now);
    }

    /** @return whether the page is being written, not a form read: what is only written needn't be read from the database then */
    public boolean isShowing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** @return what a hidden field held when the form was filled in first, or holds from now on */
    public String kept(String field, @Nullable Object now) {
        return isTyped() && sent().containsKey(field) ? value(field) : Written.write(now);
    }

    Map<String, String[]> sent() {
        if (sent == null) {
            sent = new LinkedHashMap<>(DraftRequest.parameters(request));
        }
        return sent;
    }

    /** @return what the fields hold of a form that is shown again, or at first */
    Map<String, String[]> held() {
        return isShownAgain() ? sent() : shown;
    }

    private String[] values(String field) {
        Map<String, String[]> from = isTyped() ? sent() : shown;
        return Objects.requireNonNullElse(from.get(field), new String[0]);
    }

    /** Whether the form around what is rendered is the one that was sent and not accepted. */
    private boolean isTyped() {
        UIComponent around = around();
        return around != null && isShownAgain() && sent().containsKey(around.getId());
    }

    private boolean isShownAgain() {
        boolean refused = "POST".equals(request.getMethod())
                && !(request.getAttribute(AnswerToForm.ATTRIBUTE) instanceof AnswerToForm answer
                        && answer.isAccepted());
        return refused || request.getAttribute(DraftPassage.SHOWN) != null;
    }
}
