package planportal.render.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.Mention;
import planportal.model.Topic;

/** What the portal knows of a service, a promise or a project, in one JSON object. */
public final class TopicJson {
    private TopicJson() {}

    /** Returns the row of its dataset, then quotes, state, evidence, citation and addresses. */
    public static byte[] write(Portal portal, Topic topic, Citation citation) {
        Table table = Datasets.rowOf(portal, topic);
        ObjectNode json = JsonFormat.object(table.schema().fields(), table.rows().get(0));
        json.put("state", portal.evidence(topic).state().code());
        ArrayNode quotes = json.putArray("quotes");
        for (Mention mention : portal.passagesOn(topic)) {
            quotes.addObject()
                    .put("place", mention.place().placeId())
                    .put("phrase", mention.phrase())
                    .put("text", mention.place().placeText())
                    .put("url", portal.absolute(portal.addresses().place(mention.place())));
        }
        Table events = Datasets.eventsOf(portal, topic);
        ArrayNode evidence = json.putArray("evidence");
        events.rows()
                .forEach(row -> evidence.add(JsonFormat.object(events.schema().fields(), row)));
        json.put("citation", citation.gbt7714());
        json.put("licence", portal.settings().licence().url().toString());
        json.put("html", portal.absolute(portal.addresses().topic(topic)));
        return Json.pretty(json);
    }
}
