package vn.sontay.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Sorting;

/**
 * What an address asks of a list, as a record: each component is the parameter of its name (FRM-5). The fields of a form that
 * writes the address ({@code method="get"}) hold it.
 */
@Named
@RequestScoped
public class Filters {

    private static final int LONGEST_QUOTE = 30;

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    /** @return what is asked for; what can't be is told beside its field, and an unknown choice asks for nothing */
    public <R extends Record> R read(Class<R> type) {
        List<RuleException> refusals = new ArrayList<>();
        R filter = read(type, parameters.all(), refusals::add);
        form.show(filter);
        refusals.forEach(this::refuse);
        return filter;
    }

    /** @return the same for a file of the list: what can't be asks for nothing */
    public <R extends Record> R ofFile(Class<R> type) {
        return read(type, parameters.all(), refusal -> {
        });
    }

    /** @return in which order the address asks for it */
    public Sorting sorting() {
        return Sorting.of(parameters.text("sort"));
    }

    /** Says beside the field what is wrong; it goes on holding what was typed. */
    public void refuse(RuleException refusal) {
        String field = String.valueOf(refusal.field());
        String text = texts.of(refusal.key(), refusal.arguments());
        form.show(field, parameters.text(field));
        FacesContext.getCurrentInstance().addMessage(field,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** @return the list that the filter finds, at the page and in the order that are asked for (FRM-8) */
    public <T> ListTable<T> table(Record filter, ListTable.Reader<T> reader) {
        return new ListTable<>(query(filter), page(), sorting(), reader);
    }

    /** @return the number of the page that is asked for, from 1 */
    public int page() {
        return page("page");
    }

    /** @return the same of a second list of a page. @param name of its parameter */
    public int page(String name) {
        String typed = parameters.text(name);
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** @return what is asked for as the query of an address, without what is left open */
    public String query(Record filter) {
        return FormWriter.fields(filter).entrySet().stream().filter(field -> !field.getValue()[0].isEmpty())
                .map(field -> field.getKey() + "=" + texts.url(field.getValue()[0])).collect(Collectors.joining("&"));
    }

    static <R extends Record> R read(Class<R> type, Map<String, String[]> sent, Consumer<RuleException> refused) {
        RecordComponent[] parts = type.getRecordComponents();
        @Nullable
        Object[] values = new @Nullable Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String[] texts = sent.getOrDefault(parts[i].getName(), new String[0]);
            values[i] = value(type, parts[i], texts.length == 0 ? "" : texts[0].strip(), refused);
        }
        return FormReader.make(type, parts, values);
    }

    private static @Nullable Object value(Class<? extends Record> owner, RecordComponent part, String text,
            Consumer<RuleException> refused) {
        Object value = text.isEmpty() ? null : Written.read(part.getType(), text);
        if (value == null && !text.isEmpty()) {
            unreadable(owner, part, text).ifPresent(refused);
        }
        RuleException refusal = Constraints.refusal(owner, part.getName(), value);
        if (refusal != null) {
            refused.accept(refusal);
        }
        return value != null && refusal == null ? value : part.getType() == String.class ? "" : null;
    }

    /** @return what is said of something typed that can't be read; nothing of a choice that isn't offered */
    private static Optional<RuleException> unreadable(Class<? extends Record> owner, RecordComponent part,
            String text) {
        if (part.getType() == LocalDate.class) {
            return Optional.of(RuleException.at(part.getName(), "web.date", text.length() <= LONGEST_QUOTE
                    ? text
                    : text.substring(0, LONGEST_QUOTE) + "…"));
        }
        return part.getType() == Integer.class
                ? Constraints.on(owner, part.getName()).stream().findFirst()
                        .map(constraint -> RuleException.at(part.getName(), constraint.getMessageTemplate(),
                                Constraints.limits(owner, part.getName(), constraint.getMessageTemplate()).toArray()))
                : Optional.empty();
    }
}
