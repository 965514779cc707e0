package vn.sontay.training.shared.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a word file as a program for texts does: what looks stand in a style counts, and what a run says beyond it. */
public final class DocxReading {

    /** A paragraph as it looks. @param size in points @param font of all its runs, or the first that is another */
    public record Line(String style, String text, float size, boolean bold, boolean italic, String align, String font) {
    }

    private final Map<String, String> parts;

    public DocxReading(byte[] docx) {
        this(unzipped(docx));
    }

    private DocxReading(Map<String, String> parts) {
        this.parts = parts;
    }

    private static Map<String, String> unzipped(byte[] docx) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** @return the file with a part that says something else */
    public byte[] with(String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                String text = each.getKey().equals(part) ? change.apply(each.getValue()) : each.getValue();
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document part(String name) {
        return Jsoup.parse(parts.getOrDefault(name, "<none/>"), "", Parser.xmlParser());
    }

    /** @return all words, a line a paragraph */
    public String text() {
        return String.join("\n", lines().stream().map(Line::text).toList());
    }

    /** @return all paragraphs that have words, those in tables too, in their order */
    public List<Line> lines() {
        Map<String, Element> styles = new HashMap<>();
        Document named = part("word/styles.xml");
        named.getElementsByTag("w:style").forEach(style -> styles.put(style.attr("w:styleId"), style));
        List<Line> lines = new ArrayList<>();
        for (Element paragraph : part("word/document.xml").getElementsByTag("w:p")) {
            Line line = line(paragraph, styles, named);
            if (!line.text().isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line line(Element paragraph, Map<String, Element> styles, Document named) {
        StringBuilder text = new StringBuilder();
        for (Element each : paragraph.select("w|t, w|br")) {
            text.append(each.tagName().equals("w:br") ? " " : each.wholeText());
        }
        Element own = paragraph.getElementsByTag("w:pStyle").first();
        String name = own == null ? "Normal" : own.attr("w:val");
        List<Element> looks = new ArrayList<>(List.of(named.getElementsByTag("w:rPrDefault").first()));
        List<Element> chain = new ArrayList<>();
        for (Element style = styles.get(name); style != null; style = base(style, styles)) {
            chain.addFirst(style);
        }
        looks.addAll(chain);
        looks.add(paragraph);
        float size = 0;
        boolean bold = false;
        boolean italic = false;
        String align = "left";
        String font = "";
        for (Element look : looks) {
            size = look.getElementsByTag("w:sz").isEmpty()
                    ? size
                    : Integer.parseInt(look.getElementsByTag("w:sz").last().attr("w:val")) / 2f;
            bold |= look != paragraph && !look.getElementsByTag("w:b").isEmpty();
            italic |= !look.getElementsByTag("w:i").isEmpty();
            align = look.getElementsByTag("w:jc").isEmpty()
                    ? align
                    : look.getElementsByTag("w:jc").last().attr("w:val");
            for (Element fonts : look.getElementsByTag("w:rFonts")) {
                font = fonts.attr("w:ascii");
            }
        }
        return new Line(name, text.toString().strip(), size, bold, italic, align, font);
    }

    private static Element base(Element style, Map<String, Element> styles) {
        Element base = style.getElementsByTag("w:basedOn").first();
        return base == null ? null : styles.get(base.attr("w:val"));
    }
}
