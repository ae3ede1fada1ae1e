package io.careerplan.kit.document;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Draws the figures of printed pages, with a font that is loaded once. The drawer it rests on would make one anew for each page,
 * each time as a file and in memory that no heap limit knows of. It runs no script and fetches nothing.
 */
final class FigureDrawer extends BatikSVGDrawer {

    private final OpenHtmlFontResolver fonts;

    private FigureDrawer(OpenHtmlFontResolver fonts) {
        this.fonts = fonts;
        this.fontResolver = fonts;
    }

    /** The one with this font; for one page, as what it draws belongs to a page. */
    static FigureDrawer with(FSSupplier<InputStream> font, String family, int weight) {
        var fonts = new OpenHtmlFontResolver();
        try {
            fonts.addFontStream(font, family, weight, FontStyle.NORMAL);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("A font of the product cannot be read: " + family, broken);
        }
        return new FigureDrawer(fonts);
    }

    /** Another one with the same font. */
    FigureDrawer ofNextPage() {
        return new FigureDrawer(fonts);
    }

    /** Pages bring no fonts. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext page) {
        fontResolver = fonts;
    }
}
