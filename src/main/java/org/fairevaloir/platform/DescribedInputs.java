package org.fairevaloir.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties every input of every page to its hint and to why it was refused, so that a screen reader tells them together
 * (WCAG 2.2, 1.3.1 and 3.3.1). The tag {@code field} gives hint and message their ids. Faces does none of it by itself.
 */
public class DescribedInputs implements SystemEventListener {
    private static final String HINT = "Hint";
    private static final String MESSAGE = "Message";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput input = (UIInput) event.getSource();
        FacesContext faces = event.getFacesContext();
        boolean refused = faces.getMessages(input.getClientId(faces)).hasNext();
        String told = (refused ? Stream.of(HINT, MESSAGE) : Stream.of(HINT))
                .flatMap(ending -> beside(input, ending).stream())
                .map(text -> text.getClientId(faces))
                .collect(Collectors.joining(" "));
        // The rows of a repetition share one component: what one row was given must not stay for the next.
        Map<String, Object> attributes = input.getPassThroughAttributes();
        set(attributes, "aria-invalid", refused ? "true" : "");
        set(attributes, "aria-describedby", told);
    }

    private static Optional<UIComponent> beside(UIInput input, String ending) {
        String id = input.getId() + ending;
        return input.getParent().getChildren().stream()
                .filter(each -> id.equals(each.getId()))
                .filter(UIComponent::isRendered)
                .findFirst();
    }

    private static void set(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
