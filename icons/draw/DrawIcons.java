import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Draws the application icon in every size, from the shield and the waves in Icons.java. Run from
 * the root: java icons/draw/DrawIcons.java
 */
public final class DrawIcons {
    private static final Path FOLDER = Path.of("icons/src/main/resources/dev/lakewarden/icons");

    private DrawIcons() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
            ImageIO.write(
                    draw(size), "png", FOLDER.resolve("lakewarden-" + size + ".png").toFile());
        }
    }

    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / 24.0, size / 24.0);
        graphics.setPaint(
                new GradientPaint(
                        0, 0, new Color(0x16, 0x1b, 0x22), 0, 24, new Color(0x0d, 0x11, 0x17)));
        graphics.fill(new RoundRectangle2D.Double(0, 0, 24, 24, 5.4, 5.4));
        graphics.translate(12, 12);
        graphics.scale(0.82, 0.82);
        graphics.translate(-12, -12);
        graphics.setColor(new Color(0x58, 0xa6, 0xff));
        // Thin lines vanish in small icons.
        float line = size <= 32 ? 2.2f : 1.7f;
        graphics.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shield());
        graphics.draw(waves());
        graphics.dispose();
        return image;
    }

    private static Path2D shield() {
        Path2D path = new Path2D.Double();
        path.moveTo(12, 2);
        path.lineTo(20, 4.8);
        path.lineTo(20, 11);
        path.curveTo(20, 16.4, 16.6, 20.4, 12, 22);
        path.curveTo(7.4, 20.4, 4, 16.4, 4, 11);
        path.lineTo(4, 4.8);
        path.closePath();
        return path;
    }

    private static Path2D waves() {
        Path2D path = new Path2D.Double();
        for (double y : new double[] {10.4, 14.6}) {
            path.moveTo(7.6, y);
            path.curveTo(9, y - 1.6, 10.4, y - 1.6, 12, y - 0.2);
            path.curveTo(13.6, y + 1.2, 15, y + 1.2, 16.4, y - 0.4);
        }
        return path;
    }
}
