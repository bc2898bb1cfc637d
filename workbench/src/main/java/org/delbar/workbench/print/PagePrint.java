package org.delbar.workbench.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jspecify.annotations.Nullable;

/**
 * The static document that an export gets, laid out on A4 for people to look at. Another library than Confluence's:
 * what it draws is a hint, what the document says is what counts.
 */
public final class PagePrint {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm }"
            + " body { font-family: '" + FAMILY + "'; font-size: 10pt; line-height: 1.4; color: #172b4d }"
            + " pre, code { font-family: 'DejaVu Sans Mono'; font-size: 9pt }"
            + " h1 { font-size: 18pt } h2 { font-size: 14pt } h3 { font-size: 12pt }"
            + " table { border-collapse: collapse; -fs-table-paginate: paginate }"
            + " th, td { border: 1px solid #c1c7d0; padding: 3pt 5pt; text-align: left; vertical-align: top }"
            + " th { background: #f4f5f7 } img { max-width: 100% } a { color: #0052cc }";

    /** @param here images of this site are fetched, as a visitor would get them; nothing else is */
    public void write(String html, URI here, OutputStream pdf) throws IOException {
        org.jsoup.nodes.Document document = Jsoup.parse(html, here.toString());
        document.head().appendElement("style").text(STYLE);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "DejaVuSans.ttf", FAMILY, 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", FAMILY, 700, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Oblique.ttf", FAMILY, 400, FontStyle.ITALIC);
        font(builder, "DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, FontStyle.NORMAL);
        builder.useUriResolver((base, uri) -> ofThisSite(here, uri));
        builder.withW3cDocument(W3CDom.convert(document), here.toString());
        builder.toStream(pdf);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> font = () -> PagePrint.class.getResourceAsStream(FONTS + file);
        builder.useFont(font, family, weight, style, true);
    }

    private static @Nullable String ofThisSite(URI here, String uri) {
        if (uri.startsWith("data:")) {
            return uri;
        }
        URI wanted = here.resolve(uri);
        return here.getAuthority().equals(wanted.getAuthority()) ? wanted.toString() : null;
    }
}
