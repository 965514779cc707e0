package vn.sontay.training.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what components of PrimeFaces write for nobody: roles that cells of such a table have anyway, classes and numbers of
 * rows that neither our styles nor sorting ask for, types of scripts and forms that go without saying, and the number that lets
 * a script run where it is a file of ours, which may run without.
 */
final class DeskWriter extends ResponseWriterWrapper {

    private static final Set<String> CLASSES = Set.of("ui-state-default", "ui-widget-content ui-datatable-even",
            "ui-widget-content ui-datatable-odd");

    private boolean file;

    DeskWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        file = false;
        super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, @Nullable Object value, String property) throws IOException {
        if (!isNeedless(name, String.valueOf(value))) {
            super.writeAttribute(name, value, property);
        }
        file |= name.equals("src");
    }

    private boolean isNeedless(String name, String value) {
        return switch (name) {
            case "role" -> value.equals("gridcell");
            case "class" -> CLASSES.contains(value);
            case "data-ri" -> true;
            case "type" -> value.equals("text/javascript");
            case "enctype" -> value.equals("application/x-www-form-urlencoded");
            case "nonce" -> file;
            default -> false;
        };
    }

    @Override
    public void writeURIAttribute(String name, @Nullable Object value, String property) throws IOException {
        super.writeURIAttribute(name, value, property);
        file |= name.equals("src");
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new DeskWriter(super.cloneWithWriter(writer));
    }
}
