package vn.sontay.training.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sontay.training.shared.RuleException;

/** The cells of one sheet of a workbook as text, within bounds (SHE-1). */
public final class XlsxRows {

    /** Of all parts of a workbook together. */
    public static final long UNPACKED = 60L << 20;

    private static final String FILE = "file";
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 60;
    /** Of rows that are not empty. */
    private static final int MOST_ROWS = 250_000;
    private static final int MOST_STRINGS = 500_000;
    /** More than a program keeps. */
    private static final int MOST_STYLES = 66_000;
    /** More characters than a program puts into a cell. */
    private static final int CELL = 40_000;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    private final Map<String, byte[]> parts;
    private final List<String> strings = new ArrayList<>();
    /** How the cells of each style show a number. */
    private final List<NumberFormat> styles = new ArrayList<>();

    private XlsxRows(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** A row that isn't empty: its number from 1, and its cells by column from 0. */
    public record Row(int number, Map<Integer, String> cells) {
    }

    /**
     * @param sheet name of the sheet to read; the first one where there is none of that name
     * @throws RuleException when it is no workbook, damaged, locked, or unpacks to too much
     */
    public static List<Row> read(byte[] bytes, String sheet) {
        FileText.requireSize(bytes.length);
        try {
            XlsxRows workbook = new XlsxRows(unpacked(bytes));
            Map<String, String> sheets = workbook.sheets();
            workbook.readStrings();
            workbook.readStyles();
            return workbook.rows(sheets.getOrDefault(sheet, sheets.values().iterator().next()), MOST_ROWS);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw RuleException.at(FILE, "sheet.brokenXlsx");
        }
    }

    /**
     * @param most rows of all sheets together
     * @return all sheets in their order, without charts
     * @throws RuleException when it is no workbook, damaged, locked, or more than may be read
     */
    static List<SheetTable> tables(byte[] bytes, int most) {
        try {
            XlsxRows workbook = new XlsxRows(unpacked(bytes));
            Map<String, String> sheets = workbook.sheets();
            workbook.readStrings();
            workbook.readStyles();
            List<SheetTable> tables = new ArrayList<>();
            int left = most;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                if (workbook.parts.containsKey(sheet.getValue())) {
                    List<Row> rows = workbook.rows(sheet.getValue(), left + 1);
                    left -= rows.size();
                    if (left < 0) {
                        throw SeparatedText.tooMany(most);
                    }
                    tables.add(new SheetTable(sheet.getKey(), rows));
                }
            }
            if (tables.isEmpty()) {
                throw new IllegalArgumentException("no sheet with rows");
            }
            return tables;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw RuleException.at(FILE, "sheet.brokenXlsx");
        }
    }

    /** Through a file of its own: what a workbook's directory says counts, as for the programs that write them. */
    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                if (zip.size() > MOST_PARTS) {
                    throw RuleException.at(FILE, "sheet.unpacksTooBig");
                }
                return unpacked(zip);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long left = UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
            if (name.equals(WORKBOOK) || name.equals(RELATIONS) || name.equals(STRINGS)
                    || name.equals(STYLES) || name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                byte[] part = new byte[(int) size(zip, entry, left)];
                try (InputStream in = zip.getInputStream(entry)) {
                    in.readNBytes(part, 0, part.length);
                }
                left -= part.length;
                parts.put(name, part);
            }
        }
        return parts;
    }

    /** Counted before anything of it is kept: what is too big never takes memory, whatever the directory says. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long size = 0;
        byte[] some = new byte[1 << 14];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                size += read;
                if (size > most) {
                    throw RuleException.at(FILE, "sheet.unpacksTooBig");
                }
            }
        }
        return size;
    }

    private XMLStreamReader open(String part) throws XMLStreamException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalArgumentException("no " + part);
        }
        return SafeXml.reader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }

    /** Moves on to the next beginning or end of an element, or characters; a document type is refused. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw RuleException.at(FILE, "sheet.xlsxEntities");
        }
        return event;
    }

    /** @return the part of each sheet, by the sheet's name, in their order */
    private Map<String, String> sheets() throws XMLStreamException {
        Map<String, String> ids = new LinkedHashMap<>();
        XMLStreamReader xml = open(WORKBOOK);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
                ids.put(attribute(xml, "name"), attribute(xml, "id"));
            }
        }
        Map<String, String> targets = new HashMap<>();
        xml = open(RELATIONS);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                String target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        ids.forEach((name, id) -> sheets.put(name, targets.getOrDefault(id, "")));
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheet");
        }
        return sheets;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && !(name.equals("id") && xml.getAttributePrefix(i).isEmpty())) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readStrings() throws XMLStreamException {
        if (!parts.containsKey(STRINGS)) {
            return;
        }
        XMLStreamReader xml = open(STRINGS);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                requireBelow(MOST_STRINGS, strings.size());
                strings.add(richText(xml, "si"));
            }
        }
        parts.remove(STRINGS);
    }

    private void readStyles() throws XMLStreamException {
        if (!parts.containsKey(STYLES)) {
            return;
        }
        Map<String, NumberFormat> own = new HashMap<>();
        boolean ofCells = false;
        XMLStreamReader xml = open(STYLES);
        while (xml.hasNext()) {
            int event = next(xml);
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                ofCells = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt")) {
                requireBelow(MOST_STYLES, own.size());
                own.put(attribute(xml, "numFmtId"), NumberFormat.of(attribute(xml, "formatCode")));
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("xf") && ofCells) {
                requireBelow(MOST_STYLES, styles.size());
                String id = attribute(xml, "numFmtId");
                styles.add(own.getOrDefault(id, NumberFormat.builtIn(number(id, 0))));
            }
        }
        parts.remove(STYLES);
    }

    private static void requireBelow(int most, int count) {
        if (count >= most) {
            throw RuleException.at(FILE, "sheet.unpacksTooBig");
        }
    }

    /** The text of all runs, without what says how it is pronounced. */
    private static String richText(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean counts = false;
        int spoken = 0;
        while (true) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                spoken += xml.getLocalName().equals("rPh") ? 1 : 0;
                counts = xml.getLocalName().equals("t") && spoken == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                spoken -= xml.getLocalName().equals("rPh") ? 1 : 0;
                counts = false;
                if (xml.getLocalName().equals(end)) {
                    return text.toString();
                }
            } else if (counts && xml.isCharacters()) {
                append(text, xml);
            }
        }
    }

    private static void append(StringBuilder text, XMLStreamReader xml) {
        requireBelow(CELL, text.length() + xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** @return at most so many, the first ones; a table of more than any may have is refused */
    private List<Row> rows(String part, int most) throws XMLStreamException {
        List<Row> rows = new ArrayList<>();
        XMLStreamReader xml = open(part);
        int number = 0;
        int column = -1;
        Map<Integer, String> cells = new LinkedHashMap<>();
        while (rows.size() < most && xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                number = number(attribute(xml, "r"), number + 1);
                column = -1;
                cells = new LinkedHashMap<>();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = column(attribute(xml, "r"), column + 1);
                String text = cell(xml, attribute(xml, "t"), number(attribute(xml, "s"), 0));
                if (!text.isBlank() && column < MOST_COLUMNS) {
                    cells.put(column, text);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")
                    && !cells.isEmpty()) {
                requireBelow(MOST_ROWS, rows.size());
                rows.add(new Row(number, cells));
            }
        }
        return rows;
    }

    private String cell(XMLStreamReader xml, String type, int style) throws XMLStreamException {
        StringBuilder stored = new StringBuilder();
        String inline = "";
        boolean counts = false;
        while (true) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                counts = xml.getLocalName().equals("v");
                inline = xml.getLocalName().equals("is") ? richText(xml, "is") : inline;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                counts = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (counts && xml.isCharacters()) {
                append(stored, xml);
            }
        }
        String text = stored.toString();
        return switch (type) {
            case "s" -> shared(text.strip());
            case "inlineStr" -> escaped(inline);
            case "str", "e" -> escaped(text);
            case "b" -> text.strip().equals("1") ? "true" : "false";
            default -> (style < styles.size() ? styles.get(style) : NumberFormat.FIGURE).shown(text.strip());
        };
    }

    private String shared(String index) {
        int place = number(index, -1);
        if (place < 0 || place >= strings.size()) {
            throw new IllegalArgumentException("no string " + index.length());
        }
        return escaped(strings.get(place));
    }

    /** A line break may be written as an escape of its own. */
    private static String escaped(String text) {
        return text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int number(String text, int usual) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : usual;
    }

    private static int column(String reference, int usual) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && letters < 4 && reference.charAt(letters) >= 'A'
                && reference.charAt(letters) <= 'Z') {
            column = column * 26 + reference.charAt(letters++) - 'A' + 1;
        }
        return letters == 0 ? usual : column - 1;
    }
}
