export const PAYMENT_RECEIVED = 'payment-received';
export const OPEN_ITEM_SETTLED = 'open-item-settled';
export const RECEIPT_QUEUE = 'payments.make-receipt';
