package vn.sontay.training.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was refused about the fields of the page that is written. */
final class RefusedFields {

    private static final Pattern ROW = Pattern.compile("[0-9]+$");

    private RefusedFields() {
    }

    /** @return what was refused about the field; empty when nothing was */
    static String error(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream().map(FacesMessage::getDetail)
                .collect(Collectors.joining(" "));
    }

    /**
     * @param fields of the page, in its order; the fields of rows that repeat stand there once, without a row's number, since
     *     their tag is built before there are rows
     */
    static boolean isAmong(Set<String> fields, @Nullable String name) {
        return name != null && (fields.contains(name) || fields.contains(ROW.matcher(name).replaceFirst("")));
    }

    /** @return whether it is the first that was refused; those of rows come last, as they were read */
    static boolean isFirst(Set<String> fields, String field) {
        List<@Nullable String> order = new ArrayList<>(fields);
        FacesContext.getCurrentInstance().getClientIdsWithMessages().forEachRemaining(order::add);
        return order.stream().filter(each -> isAmong(fields, each) && !error(each).isEmpty()).limit(1)
                .anyMatch(field::equals);
    }
}
