package vn.sontay.training.learning.pack.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.pack.PackQueries;
import vn.sontay.training.learning.pack.PackService;
import vn.sontay.training.learning.pack.SendPack;
import vn.sontay.training.learning.pack.format.PackLimits;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Form;

/** The form that sends a pack to be looked at. */
@Named
@RequestScoped
public class SendPackBacking {

    @Inject
    Form form;

    @Inject
    PackQueries queries;

    @Inject
    PackService service;

    /** Refuses who may not send one, before the page is begun. */
    public void open() {
        queries.requireInstallation();
    }

    public String send() {
        Part file = form.files("file").stream().findFirst().orElse(null);
        long draft = service.send(form.with("fileName", name(file)).with("content", bytes(file)).read(SendPack.class));
        return "/admin/content-pack-check?faces-redirect=true&id=" + draft;
    }

    private static String name(@Nullable Part file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }

    /** What is too big is refused before it is read. */
    private static byte[] bytes(@Nullable Part file) {
        if (file != null && file.getSize() > PackLimits.PACKED) {
            throw RuleException.at("file", "pack.tooBig", String.valueOf(PackLimits.PACKED >> 20));
        }
        try (InputStream in = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
            return in.readNBytes(PackLimits.PACKED + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
