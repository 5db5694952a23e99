package planportal.render.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planportal.derive.Update;

/**
 * An entry of a feed, which stays as it is once published.
 *
 * @param id what follows the feed's address in the entry's id
 * @param page the address of the page that says more; empty for that of the feed
 * @param day of publication
 * @param items the new values and the evidence that it tells of
 * @param others other changes, in words
 */
record FeedEntry(
        String id,
        String title,
        Optional<String> page,
        LocalDate day,
        List<Update.Item> items,
        List<String> others) {}
