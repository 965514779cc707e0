package vn.sontay.training.shared.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path data of an SVG. What it can't read ends the path there, as SVG asks. */
final class SvgPath {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern FLAG = Pattern.compile("[01]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*");

    private final Matcher data;
    private final String text;
    private final Path2D.Double path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    /** The last control point, which a smooth curve mirrors; the current point where there is none. */
    private double controlX;
    private double controlY;

    private SvgPath(String text) {
        this.text = text;
        this.data = NUMBER.matcher(text);
    }

    static Path2D parse(String text) {
        SvgPath reader = new SvgPath(text);
        try {
            reader.read();
        } catch (NumberFormatException e) {
            // as far as it could be read
        }
        return reader.path;
    }

    private void read() {
        char command = 0;
        for (skip(); at < text.length(); skip()) {
            char next = text.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            } else if (command == 0) {
                return;
            }
            step(command);
            // further pairs after a move are lines
            command = switch (command) {
                case 'M' -> 'L';
                case 'm' -> 'l';
                case 'Z', 'z' -> 0;
                default -> command;
            };
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double baseX = relative ? x : 0;
        double baseY = relative ? y : 0;
        char kind = Character.toUpperCase(command);
        if (kind != 'M' && path.getCurrentPoint() == null) {
            throw new NumberFormatException(text);
        }
        switch (kind) {
            case 'M' -> {
                to(baseX + number(), baseY + number());
                path.moveTo(x, y);
            }
            case 'L' -> line(baseX + number(), baseY + number());
            case 'H' -> line(baseX + number(), y);
            case 'V' -> line(x, baseY + number());
            case 'C' -> curve(baseX + number(), baseY + number(), baseX + number(), baseY + number(),
                    baseX + number(), baseY + number());
            case 'S' -> curve(2 * x - controlX, 2 * y - controlY, baseX + number(), baseY + number(),
                    baseX + number(), baseY + number());
            case 'Q' -> quad(baseX + number(), baseY + number(), baseX + number(), baseY + number());
            case 'T' -> quad(2 * x - controlX, 2 * y - controlY, baseX + number(), baseY + number());
            case 'A' -> arc(number(), number(), number(), flag(), flag(), baseX + number(), baseY + number());
            case 'Z' -> {
                path.closePath();
                Point2D start = path.getCurrentPoint();
                to(start.getX(), start.getY());
            }
            default -> throw new NumberFormatException(text);
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
        controlX = newX;
        controlY = newY;
    }

    private void line(double newX, double newY) {
        to(newX, newY);
        path.lineTo(x, y);
    }

    private void curve(double x1, double y1, double x2, double y2, double newX, double newY) {
        path.curveTo(x1, y1, x2, y2, newX, newY);
        to(newX, newY);
        controlX = x2;
        controlY = y2;
    }

    private void quad(double x1, double y1, double newX, double newY) {
        path.quadTo(x1, y1, newX, newY);
        to(newX, newY);
        controlX = x1;
        controlY = y1;
    }

    /** From the end points to the centre, as SVG's appendix on arcs computes it. */
    private void arc(double radiusX, double radiusY, double angle, boolean large, boolean sweep, double newX,
            double newY) {
        double turn = Math.toRadians(angle);
        double halfX = (x - newX) / 2;
        double halfY = (y - newY) / 2;
        double x1 = Math.cos(turn) * halfX + Math.sin(turn) * halfY;
        double y1 = -Math.sin(turn) * halfX + Math.cos(turn) * halfY;
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (rx == 0 || ry == 0 || halfX == 0 && halfY == 0) {
            line(newX, newY);
            return;
        }
        double grow = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
        if (grow > 1) {
            rx *= Math.sqrt(grow);
            ry *= Math.sqrt(grow);
        }
        double below = rx * rx * y1 * y1 + ry * ry * x1 * x1;
        double factor = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below));
        double cx1 = factor * rx * y1 / ry;
        double cy1 = -factor * ry * x1 / rx;
        double cx = Math.cos(turn) * cx1 - Math.sin(turn) * cy1 + (x + newX) / 2;
        double cy = Math.sin(turn) * cx1 + Math.cos(turn) * cy1 + (y + newY) / 2;
        double start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
        double extent = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        Arc2D arc = new Arc2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry, -Math.toDegrees(start),
                -Math.toDegrees(extent), Arc2D.OPEN);
        path.append(AffineTransform.getRotateInstance(turn, cx, cy).createTransformedShape(arc), true);
        to(newX, newY);
    }

    private double number() {
        skip();
        return Double.parseDouble(take(data));
    }

    private boolean flag() {
        skip();
        return take(FLAG.matcher(text)).equals("1");
    }

    private String take(Matcher matcher) {
        if (!matcher.region(at, text.length()).lookingAt()) {
            throw new NumberFormatException(text);
        }
        at = matcher.end();
        return matcher.group();
    }

    private void skip() {
        Matcher between = BETWEEN.matcher(text).region(at, text.length());
        if (between.lookingAt()) {
            at = between.end();
        }
    }
}
