using NodaTime;

namespace IsoGovernance;

/// <summary>Derives the state of a nonconformity from its dated facts.</summary>
internal static class NonconformityStates
{
    public static NonconformityState On(Nonconformity nonconformity, LocalDate date)
    {
        if (nonconformity.ClosedOn <= date) return NonconformityState.Closed;
        bool isPlanned = false, isOpen = false;
        LocalDate? implemented = null;
        foreach (var action in nonconformity.CorrectiveActions.Items)
        {
            // An action that is implemented was planned, whatever is recorded of that.
            if (!(action.RecordedOn <= date) && !(action.ImplementedOn <= date)) continue;
            isPlanned = true;
            if (!(action.ImplementedOn <= date)) isOpen = true;
            else if (!(implemented > action.ImplementedOn)) implemented = action.ImplementedOn;
        }
        if (isPlanned && !isOpen) return IsFoundEffective(nonconformity, implemented!.Value, date) ? NonconformityState.FoundEffective : NonconformityState.AwaitingEffectivenessReview;
        if (isPlanned) return NonconformityState.UnderCorrectiveAction;
        return nonconformity.RaisedOn <= date || IsHandled(nonconformity, date) ? NonconformityState.Open : NonconformityState.NotRaised;
    }

    // The last review counts: one that found an action ineffective asks for more.
    private static bool IsFoundEffective(Nonconformity nonconformity, LocalDate implemented, LocalDate date)
    {
        EffectivenessReview? last = null;
        foreach (var review in nonconformity.EffectivenessReviews.Items)
        {
            if (review.On >= implemented && review.On <= date && !(review.On < last?.On)) last = review;
        }
        return last?.IsEffective == true;
    }

    private static bool IsHandled(Nonconformity nonconformity, LocalDate date)
    {
        foreach (var correction in nonconformity.Corrections.Items)
        {
            if (correction.DoneOn <= date) return true;
        }
        return nonconformity.Need?.On <= date || nonconformity.CauseDeterminedOn <= date;
    }
}
