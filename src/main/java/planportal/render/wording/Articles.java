package planportal.render.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import planportal.derive.Portal;
import planportal.model.Article;
import planportal.site.Messages;

/**
 * The portal's own pages: those of the content, and the methodology, which is written for a plan
 * with indicators whose content has none.
 */
public final class Articles {
    public static final String METHODOLOGY = "methodology";

    private Articles() {}

    /** Returns the pages in the order of their ids. */
    public static List<Article> of(Portal portal, Messages messages) {
        List<Article> articles = new ArrayList<>(portal.articles());
        boolean written = articles.stream().anyMatch(a -> a.id().equals(METHODOLOGY));
        if (!written && !portal.plan().indicators().isEmpty()) {
            articles.add(new Methodology(portal, messages).article());
        }
        return articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    }
}
