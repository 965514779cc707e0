package vn.sontay.training.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A word file (Office Open XML): the parts of a template that stand beside this class, and those that a paper writes. */
final class DocxFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Instant made;

    /** @param made when, also in the file */
    DocxFile(String title, Instant made) {
        this.made = made;
        template("[Content_Types].xml", "content-types.xml");
        template("_rels/.rels", "rels.xml");
        template("word/_rels/document.xml.rels", "document-rels.xml");
        template("word/styles.xml", "styles.xml");
        template("word/settings.xml", "settings.xml");
        part("docProps/core.xml", core(title));
    }

    private void template(String name, String resource) {
        try (InputStream in = DocxFile.class.getResourceAsStream("docx/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            part(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String core(String title) {
        String escaped = title.replaceAll("\\p{Cntrl}", " ").replace("&", "&amp;").replace("<", "&lt;");
        String at = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:language>vi-VN</dc:language>\
                <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>"""
                .formatted(escaped, at);
    }

    DocxFile part(String name, String content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setLastModifiedTime(FileTime.from(made));
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] finish() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
